// What the model of boost-cobalt names is in one header here.
#pragma once
#include "../../../../models/Inputs/boost-cobalt.h"
