using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Kits.Data;

namespace PartnerHub.Partners.Storage;

/// <summary>What a program is told of a partner, from a revision on.</summary>
internal static class Profiles
{
    public static readonly Sql Insert = Sql.Insert("partners_profile", "program, member_id, revision, name, country, types, joined_on");

    public static object Row(string program, string member, long revision, Partner partner, DateOnly? joinedOn) => new
    {
        Program = program,
        MemberId = member,
        Revision = revision,
        partner.Name,
        partner.Country,
        Types = JsonSerializer.Serialize(partner.Types),
        JoinedOn = joinedOn,
    };
}
