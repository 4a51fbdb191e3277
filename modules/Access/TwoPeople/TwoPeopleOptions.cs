using PartnerHub.Kits.Messaging;

namespace PartnerHub.Access.TwoPeople;

/// <summary>What the setting may name.</summary>
internal static class TwoPeopleOptions
{
    public static readonly string Expected = $"Access:TwoPeople:<program or *> lists what needs two people, each one of {string.Join(", ", TwoPersonAct.Kinds)}.";

    public static bool AreKinds(AccessOptions options) => options.TwoPeople.Values.SelectMany(kinds => kinds).All(kind => TwoPersonAct.Kinds.Contains(kind, StringComparer.Ordinal));
}
