using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;
using PartnerHub.Contracts;
using PartnerHub.Kits.Web;

namespace PartnerHub.Partners.Members;

/// <summary>Which members a client asks for; to be taken by an endpoint as <c>[AsParameters]</c>.</summary>
internal readonly record struct MemberQuery
{
    private const int LongestName = 100;

    private static readonly LocalizedText NameExpected = LocalizedText.Of("une partie d’un nom, de 1 à 100 caractères", "a part of a name, of 1 to 100 characters");
    private static readonly LocalizedText CountryExpected = LocalizedText.Of("le code d’un pays, deux lettres majuscules", "a country's code, two capital letters");

    [FromQuery(Name = "name")]
    public string? Name { get; init; }

    [FromQuery(Name = "country")]
    public string? Country { get; init; }

    [FromQuery(Name = "level")]
    public string? Level { get; init; }

    public bool TryRead(ProgramDescription? program, DateOnly today, out MemberCriteria? criteria, [NotNullWhen(false)] out ApiProblem? problem)
    {
        var level = Level;
        problem = Name is not null && (Name.Length is 0 or > LongestName || Name.Any(char.IsControl)) ? Problems.InvalidParameter("name", NameExpected, Name)
            : Country is not null && !(Country.Length == 2 && Country.All(char.IsAsciiLetterUpper)) ? Problems.InvalidParameter("country", CountryExpected, Country)
            : level is not null && program?.Levels.Any(known => known.Id == level) != true ? Problems.InvalidParameter("level", Known(program), level)
            : null;
        criteria = Name is null && Country is null && Level is null ? null : new MemberCriteria { Name = Name, Country = Country, Level = Level, On = today };
        return problem is null;
    }

    private static LocalizedText Known(ProgramDescription? program)
    {
        var levels = string.Join(", ", program?.Levels.Select(level => level.Id) ?? []);
        return LocalizedText.Of($"un niveau du programme : {levels}", $"a level of the program: {levels}");
    }
}
