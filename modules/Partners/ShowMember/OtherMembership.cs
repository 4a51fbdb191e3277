using PartnerHub.Programs;

namespace PartnerHub.Partners.ShowMember;

/// <summary>Another program of the same partner.</summary>
public sealed record OtherMembership(Member Member, HostedProgram? Program);
