import Foundation
import Testing

@testable import Campaign
