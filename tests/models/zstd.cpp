// RUN: %verify %s -- -std=c++20 -I%inputs
#include "task.h"
#include <zdict.h>
#include <zstd.h>

task<> compressions(void *out, size_t size, const void *in, size_t n, ZSTD_CCtx *context,
                    const ZSTD_CDict *dictionary) {
  ZSTD_compress(out, size, in, n, 19);                             // expect: async-cpu-bound-call
  ZSTD_compressCCtx(context, out, size, in, n, 3);                 // expect: async-cpu-bound-call
  ZSTD_compress2(context, out, size, in, n);                       // expect: async-cpu-bound-call
  ZSTD_compress_usingDict(context, out, size, in, n, in, n, 3);    // expect: async-cpu-bound-call
  ZSTD_compress_usingCDict(context, out, size, in, n, dictionary); // expect: async-cpu-bound-call
  co_return;
}

task<> decompressions(void *out, size_t size, const void *in, size_t n, ZSTD_DCtx *context,
                      const ZSTD_DDict *dictionary) {
  ZSTD_decompress(out, size, in, n);                                 // expect: async-cpu-bound-call
  ZSTD_decompressDCtx(context, out, size, in, n);                    // expect: async-cpu-bound-call
  ZSTD_decompress_usingDict(context, out, size, in, n, in, n);       // expect: async-cpu-bound-call
  ZSTD_decompress_usingDDict(context, out, size, in, n, dictionary); // expect: async-cpu-bound-call
  co_return;
}

task<> dictionaries(void *out, size_t size, const void *in, const size_t *sizes, unsigned count) {
  ZDICT_trainFromBuffer(out, size, in, sizes, count);                         // expect: async-cpu-bound-call
  ZDICT_finalizeDictionary(out, size, in, size, in, sizes, count, {0, 0, 0}); // expect: async-cpu-bound-call
  co_return;
}

// As much at a time as the caller chooses.
task<> streaming(ZSTD_CCtx *compressor, ZSTD_DCtx *decompressor, ZSTD_outBuffer out, ZSTD_inBuffer in,
                 const void *frame) {
  while (ZSTD_compressStream2(compressor, &out, &in, ZSTD_e_continue))
    co_await tick{};
  ZSTD_decompressStream(decompressor, &out, &in);
  ZSTD_compressBound(in.size);
  ZSTD_getFrameContentSize(frame, 64);
  ZSTD_CCtx_setParameter(compressor, ZSTD_c_compressionLevel, 3);
}
