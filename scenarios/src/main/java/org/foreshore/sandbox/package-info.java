/**
 * What a file says of a regulatory sandbox, section by section: each is a record whose header is its schema. Main types:
 * {@link org.foreshore.sandbox.Sites}, {@link org.foreshore.sandbox.Hypothesis}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.sandbox;
