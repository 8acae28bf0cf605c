/** Names for numbers of the model and of a country, and the model with some of them changed. Main type: {@link org.foreshore.parameter.Setting}. */
@org.jspecify.annotations.NullMarked
package org.foreshore.parameter;
