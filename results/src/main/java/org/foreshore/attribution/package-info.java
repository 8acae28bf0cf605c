/** Why a result is what it is: what each lever of an arm contributes, whom it touched, and along which chain. */
@org.jspecify.annotations.NullMarked
package org.foreshore.attribution;
