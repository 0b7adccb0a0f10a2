# Read by the commands of this folder: builds what is not built yet and runs the class $main with the command's arguments.
# The command defines usage() and main before, and memory if it needs more than 4g.

fail() {
    printf '%s\n' "$1" >&2
    exit "${2:-1}"
}

home=$(cd "$(dirname "$0")/.." && pwd -P)
for argument in "$@"; do
    case $argument in
        -h | --help) usage; exit 0 ;;
    esac
done
[ $# -gt 0 ] || { usage >&2; exit 2; }
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
command -v "$java" >/dev/null || fail "No Java was found at $java; install a JDK 17 or newer, or set JAVA_HOME."

# Written by the build when the module was compiled.
classpath=$home/training/target/classpath
is_built() {
    [ -f "$classpath" ] || return 1
    for module in citation platform extraction-service training; do
        [ -z "$(find "$home/pom.xml" "$home/$module/pom.xml" "$home/$module/src/main" -type f -newer "$classpath" \
            2>/dev/null | head -n 1)" ] || return 1
    done
}
if ! is_built; then
    maven=$(command -v mvn || printf '%s' "$home/mvnw")
    mkdir -p "$home/target"
    log=$home/target/training-build.log
    # To the error stream: what a command finds out can be kept in a file without it.
    printf 'Building, which takes a minute or two (log: %s) ...\n' "$log" >&2
    (cd "$home" && "$maven" -B -ntp -Dquick -DskipTests -pl training -am package) >"$log" 2>&1 </dev/null ||
        fail "The build failed; $log tells why."
    touch "$classpath"
fi

# With one thread sums are added in one order, and the same run gives the same bytes.
export OMP_NUM_THREADS=1 MKL_NUM_THREADS=1
# Memory that a step gives back is kept for the next one, not asked of the system anew.
export MALLOC_TRIM_THRESHOLD_=4294967296 MALLOC_MMAP_THRESHOLD_=1073741824
exec "$java" -XX:+UseSerialGC "-Xmx${memory:-4g}" -Djava.util.logging.manager=org.jboss.logmanager.LogManager \
    -cp "$home/training/target/classes:$(cat "$classpath")" "org.onrecord.training.$main" "$@"
