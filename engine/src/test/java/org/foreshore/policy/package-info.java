@org.jspecify.annotations.NullMarked
package org.foreshore.policy;
