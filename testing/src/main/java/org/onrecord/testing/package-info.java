/** What the tests of all services share. */
package org.onrecord.testing;
