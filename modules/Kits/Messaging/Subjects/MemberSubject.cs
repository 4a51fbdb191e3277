namespace PartnerHub.Kits.Messaging;

/// <summary>A member that a request turns out to be about.</summary>
public sealed record MemberSubject(string Member) : IAboutMember;
