/**
 * Public services as they are offered: sectors, offices and centres with their queues, and how far procedures are
 * digitised. What residents do with them is behaviour's. Main type: {@link org.foreshore.services.ServiceSupply}.
 */
@org.jspecify.annotations.NullMarked
package org.foreshore.services;
