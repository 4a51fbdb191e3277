using PartnerHub.Toolkit;

namespace PartnerHub.Plugins.KasperskyTiers;

/// <summary>Certified people, and for how long one who has left still counts.</summary>
internal sealed class People
{
    public const int NoticeDays = 30;
    public const int GraceDays = 90;

    private People(int? graceDays)
    {
        Sales = new PersonsWith(FactKinds.SalesCertificate, FactKinds.PersonLeft, graceDays);
        Technical = new PersonsWith(FactKinds.TechnicalCertificate, FactKinds.PersonLeft, graceDays);
    }

    /// <summary>What a departure means, in words.</summary>
    public static Departures Departures { get; } = new(Clauses.Leaver, NoticeDays);

    public PersonsWith Sales { get; }

    public PersonsWith Technical { get; }

    /// <summary>As the guide counts.</summary>
    public static People ByTheGuide { get; } = new(GraceDays);

    /// <summary>As if no grace ever ended: shows whether it is only leavers that cost a level.</summary>
    public static People WithoutEndOfGrace { get; } = new(null);
}
