using PartnerHub.Demo.Tiers;
using PartnerHub.Demo.Tracks;

namespace PartnerHub.Demo.Cast;

/// <summary>A made-up company, and its story in each program it is a member of.</summary>
internal sealed record Company(string Name, string Country, string[] Types, Action<TierFile>? Tier, Action<TrackFile>? Track);

internal static class PartnerKind
{
    public const string Reseller = "value-added-reseller";
    public const string Integrator = "system-integrator";
    public const string Provider = "managed-service-provider";
    public const string Broker = "technology-services-broker";
    public const string Influencer = "referral-influencer";
}
