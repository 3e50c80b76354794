/** Adapters: low-rank additions to the linear maps of a frozen decoder (LoRA), trained, merged, written as PEFT does it. */
@NullMarked
package org.gaoyao.model.adapter;

import org.jspecify.annotations.NullMarked;
