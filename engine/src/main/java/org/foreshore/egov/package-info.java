/** The formulas of the UN E-Government Survey and of the ITU's bands, apart from any world. */
@org.jspecify.annotations.NullMarked
package org.foreshore.egov;
