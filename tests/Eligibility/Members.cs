using PartnerHub.Contracts;

namespace PartnerHub.Eligibility.Tests;

/// <summary>Memberships and facts of the tiers program.</summary>
internal static class Members
{
    public static readonly Membership Registered = Held("registered");

    public static readonly Membership Bronze = Held("bronze");

    public static Fact Website { get; } = WebsiteFrom(new(2016, 2, 1));

    public static Fact WebsiteFrom(DateOnly day) => new() { Kind = "website-information", On = day, Value = FactValue.Of(true) };

    public static Fact Sale(int year, int month, int day, decimal amount) =>
        new() { Kind = "sales", On = new DateOnly(year, month, day), Amount = amount, Currency = "EUR", Product = "endpoint-security" };

    private static Membership Held(string level) => new() { Level = level, Since = new DateOnly(2016, 1, 10), JoinedOn = new DateOnly(2014, 3, 1) };
}
