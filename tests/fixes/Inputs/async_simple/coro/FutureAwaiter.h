#pragma once
#include "async_simple.h"
