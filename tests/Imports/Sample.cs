using PartnerHub.Contracts;
using PartnerHub.Partners;
using PartnerHub.Partners.Storage;

namespace PartnerHub.Imports.Tests;

internal static class Sample
{
    public static Enrolment Partner(string id, params EnrolledMembership[] memberships) => new()
    {
        Partner = new Partner { Id = id, Name = $"Exemple {id}", Country = "FR", Types = ["value-added-reseller", "system-integrator"], People = [new Person { Id = $"{id}-01" }] },
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
}
