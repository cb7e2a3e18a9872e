// The reader of archives, from the Debian package libarchive-dev.
#include <archive.h>
#include <archive_entry.h>
