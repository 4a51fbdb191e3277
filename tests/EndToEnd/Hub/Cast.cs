using PartnerHub.Contracts;
using PartnerHub.Partners;

namespace PartnerHub.EndToEnd.Tests.Hub;

/// <summary>Made-up partners whose answers are known.</summary>
internal static class Cast
{
    public const string BoundaryMember = "boundary.kaspersky-tiers";
    public const string RisingMember = "rising.kaspersky-tiers";
    public const string FallingMember = "falling.kaspersky-tiers";
    public const string MarkupMember = "markup.kaspersky-tiers";
    public const string MarkupName = "<b>Fine</b> & \"Sons\" <script>document.title='taken'</script>";
    public const string TroubleMember = "bad.throws-on-call";
    public const string OrphanMember = "orphan.gone-program";

    /// <summary>On 2026-06-15 a Silver partner: one cent and one technical specialist away from Gold.</summary>
    public static Enrolment Boundary { get; } = new()
    {
        Partner = new() { Id = "boundary", Name = "Boundary Sample SARL", Country = "FR", People = [new() { Id = "ann" }, new() { Id = "bob" }] },
        Memberships =
        [
            Tiers("silver",
            [
                new() { Kind = "sales", On = new(2025, 6, 14), Amount = 100_000m, Currency = "EUR", Product = "endpoint-security" },
                new() { Kind = "sales", On = new(2025, 6, 15), Amount = 40_000m, Currency = "EUR", Product = "endpoint-security" },
                new() { Kind = "sales", On = new(2026, 6, 14), Amount = 24_999.99m, Currency = "EUR", Product = "total-security" },
                new() { Kind = "sales", On = new(2026, 6, 15), Amount = 100_000m, Currency = "EUR", Product = "total-security" },
                new() { Kind = "website-information", On = new(2025, 1, 1), Value = true },
                new() { Kind = "dedicated-product-manager", On = new(2025, 1, 1), Value = true },
                new() { Kind = "marketing-activity", On = new(2026, 2, 1), Value = true },
                new() { Kind = "monthly-report", On = new(2026, 4, 3), Period = "2026-03" },
                new() { Kind = "monthly-report", On = new(2026, 5, 3), Period = "2026-04" },
                new() { Kind = "monthly-report", On = new(2026, 6, 3), Period = "2026-05" },
                new() { Kind = "business-plan", On = new(2026, 1, 10), Period = "2026", Value = true },
                new() { Kind = "quarterly-review", On = new(2026, 4, 10), Period = "2026-Q1" },
                new() { Kind = "certification.sales", On = new(2025, 9, 1), Until = new(2027, 9, 1), Person = "ann" },
                new() { Kind = "certification.sales", On = new(2025, 9, 1), Until = new(2027, 9, 1), Person = "bob" },
                new() { Kind = "certification.technical", On = new(2025, 9, 1), Until = new(2027, 9, 1), Person = "ann" },
            ]),
        ],
    };

    /// <summary>The same partner one specialist away from Gold.</summary>
    public static Enrolment Rising { get; } = Like("rising", "Rising Sample SARL", "silver", new Fact { Kind = "sales", On = new(2026, 6, 1), Amount = 10m, Currency = "EUR", Product = "total-security" });

    /// <summary>The same partner holding Gold, whose conditions it no longer fulfils.</summary>
    public static Enrolment Falling { get; } = Like("falling", "Falling Sample SARL", "gold");

    public static Enrolment Markup { get; } = new()
    {
        Partner = new() { Id = "markup", Name = MarkupName, Country = "FR" },
        Memberships = [Tiers("registered", [])],
    };

    public static Enrolment Trouble { get; } = Alone("bad", "Trouble Sample", "throws-on-call", "base");

    public static Enrolment Orphan { get; } = Alone("orphan", "Orphan Sample", "gone-program", null);

    private static Enrolment Like(string id, string name, string level, params Fact[] more) => new()
    {
        Partner = Boundary.Partner with { Id = id, Name = name },
        Memberships = [Tiers(level, [.. Boundary.Memberships[0].Facts, .. more])],
    };

    private static Enrolment Alone(string id, string name, string program, string? level) => new()
    {
        Partner = new() { Id = id, Name = name, Country = "FR" },
        Memberships =
        [
            new() { Program = program, Membership = new() { JoinedOn = new(2024, 1, 1), Level = level, Since = level is null ? null : new(2024, 1, 1) }, Facts = [] },
        ],
    };

    private static EnrolledMembership Tiers(string level, IReadOnlyList<Fact> facts) => new()
    {
        Program = "kaspersky-tiers",
        Membership = new() { JoinedOn = new(2024, 1, 1), Level = level, Since = new(2025, 1, 1) },
        Facts = facts,
    };
}
