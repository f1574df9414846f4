// Copies of functions for callers that say more than their names: `save(record, /*sync=*/false)`.
#pragma once

#include "analysis/program/program.h"

#include <map>

namespace async_tidy {

/// Gives calls that pass a constant to a parameter, on which calls of the callee depend (`if (sync) fsync(fd);`), a
/// copy of the callee without those that it rules out. Through helpers that hand the constant on, too. A function whose
/// lambdas know its parameters is left alone, and so are coroutines, which are judged by themselves.
void specialize(Program &);

/// Gives calls on an object that is made at hand a copy of the method, with the callables that its constructor was
/// given in the place of the fields that keep them: `co_await CallbackAwaiter([](auto resume) { ... })`. Other objects
/// of the class were given others.
void specializeForObjects(Program &);

/// Gives calls on an object that keeps a constant for good, as its constructor was given it, a copy of the method
/// without the calls that it makes for other constants only: `while (limit != 0 && size() >= limit) full.wait(lock);`
/// of `Queue queue{/*limit=*/0}`.
void specializeForFields(Program &);

/// By name: the constants that fields of an object keep.
using FieldConstants = std::map<StringId, int64_t>;
bool contradicts(const ParameterGuard &, const FieldConstants &);

/// The entity, as if it were `copy`, without the calls that the constants rule out.
Entity copyOf(const Program &, EntityId original, EntityId copy, const FieldConstants & = {});

} // namespace async_tidy
