/// The classical kinds of injected faults, and two that issue reports ask for by name (a store's width, the slot of an
/// indirect call).
public enum FaultKind: String, CaseIterable, Sendable, Codable {
  case sourceRegister = "source-register"
  case destinationRegister = "destination-register"
  case pointerBase = "pointer-base"
  case pointerDisplacement = "pointer-displacement"
  case operandWidth = "operand-width"
  case droppedInstruction = "dropped-instruction"
  case invertedBranch = "inverted-branch"
  case loopBound = "loop-bound"
  case interfaceArgument = "interface-argument"
  case indirectSlot = "indirect-slot"
  case textBit = "text-bit"
}
