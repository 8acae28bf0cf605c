/** Tests of jobs, without the engine: what jobs do does not depend on what they compute. */
@org.jspecify.annotations.NullMarked
package org.foreshore.job;
