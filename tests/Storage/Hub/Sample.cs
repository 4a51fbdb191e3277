using PartnerHub.Contracts;
using PartnerHub.Partners;

namespace PartnerHub.Storage.Tests.Hub;

internal static class Sample
{
    public static readonly DateOnly Day = new(2026, 5, 4);

    public static Enrolment Partner(string id, params EnrolledMembership[] memberships) => new()
    {
        Partner = new Partner
        {
            Id = id,
            Name = $"Exemple {id} été 視頻",
            Country = "FR",
            Types = ["value-added-reseller", "system-integrator"],
            People = [new Person { Id = $"{id}-01" }, new Person { Id = $"{id}-02" }],
        },
        Memberships = memberships,
    };

    public static EnrolledMembership In(string program, params Fact[] facts) => new()
    {
        Program = program,
        Membership = new Membership
        {
            JoinedOn = new DateOnly(2015, 3, 1),
            Level = "silver",
            Since = new DateOnly(2016, 1, 15),
            History = [new LevelPeriod { Level = "bronze", From = new DateOnly(2015, 3, 1) }],
        },
        Facts = facts,
    };

    public static Fact Sale(DateOnly on, decimal amount) => new() { Kind = "sales", On = on, Amount = amount, Currency = "EUR" };

    public static FactEntry New(string member, Fact fact) => new() { Member = member, Fact = fact };
}
