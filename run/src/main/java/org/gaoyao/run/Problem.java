package org.gaoyao.run;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/**
 * One thing that is wrong with what a person gave: where it stands, what it is, and what to do next.
 *
 * @param where the place as a person would look for it: {@code file:line}, {@code file, row 7, field "id"}, a key
 * @param what the rule that was broken and the value that broke it
 * @param next what to do about it, as an instruction; may be empty where {@code what} already says it
 */
public record Problem(String where, String what, String next) {

    /** A problem whose remedy is plain from what is wrong. */
    public static Problem of(String where, String what) {
        return new Problem(where, what, "");
    }

    /** What a failed read or write means to a person: which file, why, what to do. */
    public static Problem of(IOException failure) {
        if (!(failure instanceof FileSystemException file)) {
            String message = Objects.requireNonNullElse(failure.getMessage(), "");
            return of("input or output", message.isEmpty() ? failure.toString() : message);
        }
        String where = Objects.requireNonNullElse(file.getFile(), "a file");
        String reason = Objects.requireNonNullElse(file.getReason(), "");
        return switch (file) {
            case NoSuchFileException _ -> new Problem(where, "does not exist", "check the path");
            case AccessDeniedException _ ->
                new Problem(where, "no permission", "check who owns it, or choose another folder");
            case NotDirectoryException _ -> new Problem(where, "is not a folder", "check the path");
            case FileAlreadyExistsException _ ->
                new Problem(where, "is in the way", "remove it, or choose another place");
            case FileSystemException _
            when reason.contains("No space left") || reason.contains("quota exceeded") ->
                new Problem(where, "the disk is full", "free some space and give the same command again");
            case FileSystemException _
            when reason.contains("Read-only file system") ->
                new Problem(where, "the file system is read-only", "choose another folder");
            case FileSystemException _ -> of(where, reason.isEmpty() ? failure.toString() : reason);
        };
    }

    /** One line for a person. */
    @Override
    public String toString() {
        return where + ": " + what + (next.isEmpty() ? "" : " → " + next);
    }
}
