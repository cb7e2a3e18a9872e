// The streaming reader of XML, from the Debian package libxml2-dev.
#include <libxml/xmlversion.h>
// Without ICU's headers, which Foundation brings in another version; nothing of theirs is used.
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/xmlreader.h>
