/** What a run yields, as plain values that outlive the model's insides. A leaf package. */
@org.jspecify.annotations.NullMarked
package org.foreshore.outcome;
