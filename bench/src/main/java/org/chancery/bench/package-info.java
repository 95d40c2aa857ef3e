/**
 * Speed, measured beside other programs in the same process and the same run. All of it:
 * {@code mvn -q -Dquick -DskipTests -Pbench,corenlp -pl bench -am verify}; each main class is one benchmark and runs alone
 * with {@code -Dbench.main=CLASS "-Dbench.args=ARGUMENTS"}. Nothing depends on this module, and it is not shipped.
 */
@NullMarked
package org.chancery.bench;

import org.jspecify.annotations.NullMarked;
