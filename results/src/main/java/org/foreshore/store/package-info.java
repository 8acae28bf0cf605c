/**
 * Run folders: what is kept of a run so that nothing is lost by a kill and nothing is computed twice. Main types:
 * {@link org.foreshore.store.ResultStore}, {@link org.foreshore.store.RunWriter}, {@link org.foreshore.store.StoredRun}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.store;
