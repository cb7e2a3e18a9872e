// The HTML5 parser, from the Debian package libgumbo-dev.
#ifndef LIAISON_CGUMBO_H
#define LIAISON_CGUMBO_H

#include <gumbo.h>

/// The tree of `length` bytes of HTML in UTF-8, for `liaison_gumbo_free` to free.
static inline GumboOutput *liaison_gumbo_parse(const char *html, size_t length) {
  // Faults are not asked for, and a list of them may be larger than the page.
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  return gumbo_parse_with_options(&options, html, length);
}

static inline void liaison_gumbo_free(GumboOutput *output) {
  gumbo_destroy_output(&kGumboDefaultOptions, output);
}

#endif
