/**
 * A text of YAML or JSON as a tree in which every key and value knows where it stands, and the questions one asks of it.
 * Main types: {@link org.foreshore.document.Document}, {@link org.foreshore.document.Fields}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.document;
