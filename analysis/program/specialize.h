// Copies of functions for callers that say more than their names: `save(record, /*sync=*/false)`.
#pragma once

#include "analysis/program/program.h"

namespace async_tidy {

/// Gives calls that pass a constant to a parameter, on which calls of the callee depend (`if (sync) fsync(fd);`), a
/// copy of the callee without those that it rules out. Through helpers that hand the constant on, too. A function whose
/// lambdas know its parameters is left alone, and so are coroutines, which are judged by themselves.
void specialize(Program &);

/// Gives calls on an object that is made at hand a copy of the method, with the callables that its constructor was
/// given in the place of the fields that keep them: `co_await CallbackAwaiter([](auto resume) { ... })`. Other objects
/// of the class were given others.
void specializeForObjects(Program &);

/// The entity, as if it were `copy`.
Entity copyOf(const Program &, EntityId original, EntityId copy);

} // namespace async_tidy
