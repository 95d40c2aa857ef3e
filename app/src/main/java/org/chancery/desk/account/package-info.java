/**
 * Who may use a desk that others can reach: accounts in a file beside the record, passwords as PBKDF2 hashes
 * (RFC 8018, NIST SP 800-132), tokens for programs, sessions in memory.
 */
@NullMarked
package org.chancery.desk.account;

import org.jspecify.annotations.NullMarked;
