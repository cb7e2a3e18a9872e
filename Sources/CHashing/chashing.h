// The hash function XXH3, from the Debian package libxxhash-dev.
#include <xxhash.h>
