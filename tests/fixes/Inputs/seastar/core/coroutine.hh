// What the model of Seastar names is in one header here.
#pragma once
#include "../../../../models/Inputs/seastar.h"
