// Functions that callers steer by constants: `save(record, /*sync=*/false)`.
#pragma once

#include "analysis/program/program.h"

namespace async_tidy {

/// Gives calls that pass a constant to a parameter, on which calls of the callee depend (`if (sync) fsync(fd);`), a copy
/// of the callee without those that it rules out. Through helpers that hand the constant on, too. A function whose
/// lambdas know its parameters is left alone, and so are coroutines, which are judged by themselves.
void specialize(Program &);

} // namespace async_tidy
