/** What is found for a question: the article that it cites, else what ranks best. */
@NullMarked
package org.gaoyao.retrieval.search;

import org.jspecify.annotations.NullMarked;
