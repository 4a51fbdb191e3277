using PartnerHub.Partners;

namespace PartnerHub.EndToEnd.Tests.Hub;

/// <summary>A hub with one sound program, one that cannot be loaded and one that throws when it is asked about a certain partner.</summary>
public sealed class FaultyHub : RunningHub
{
    public FaultyHub()
        : base(sample: false, "kaspersky-tiers", "throws-in-factory", "throws-on-call")
    {
    }

    protected override IEnumerable<Enrolment> Enrolments => [Cast.Boundary, Cast.Trouble, Cast.Orphan];
}
