using System.Text;

namespace PartnerHub.Partners;

/// <summary>A person of a partner. What is left out says nothing: it stays as it is.</summary>
public sealed record PersonRecord
{
    /// <summary>The partner's or the membership's id.</summary>
    public required string Partner { get; init; }

    /// <summary>Tells nothing about the person.</summary>
    public required string Person { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Position { get; init; }

    public PersonalData Over(PersonalData? known) => new()
    {
        Name = Name ?? known?.Name,
        Email = Email ?? known?.Email,
        Phone = Phone ?? known?.Phone,
        Position = Position ?? known?.Position,
    };

    // What prints a record must not print this.
    private bool PrintMembers(StringBuilder text)
    {
        text.Append("not printed");
        return true;
    }
}
