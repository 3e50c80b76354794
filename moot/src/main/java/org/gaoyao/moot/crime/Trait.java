package org.gaoyao.moot.crime;

/** What kind of crime it is, as far as circumstances depend on it. */
enum Trait {
    /** Someone loses money or things, and may get them back. */
    PROPERTY,
    /** Someone is hurt, and may be compensated. */
    INJURY,
    /** There is a victim who can speak. */
    VICTIM,
    /** The victim is a company. */
    COMPANY,
    /** It can be committed together with others. */
    JOINT,
    /** It is negligent: no recidivist, no accomplice. */
    NEGLIGENT,
    /** The police find the offender at it. */
    CAUGHT,
    /** It is punished with detention only. */
    PETTY,
    /** It is about drugs. */
    DRUG,
    /** It is heard in private. */
    PRIVATE,
    /** Only those of age are accused of it here. */
    ADULT,
    /** Only men are accused of it here. */
    MEN,
    /** It is a fight out of a quarrel, after which people may be reconciled. */
    QUARREL
}
