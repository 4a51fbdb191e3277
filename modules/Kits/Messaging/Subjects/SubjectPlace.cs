namespace PartnerHub.Kits.Messaging;

/// <summary>Where something lies that a request is about: who has rights there has them on it.</summary>
public sealed record SubjectPlace
{
    /// <summary>The host itself, or what is not there: of no program, partner or questionnaire.</summary>
    public static readonly SubjectPlace Host = new();

    public IReadOnlyCollection<string> Programs { get; init; } = [];

    public string? Partner { get; init; }

    public string? Questionnaire { get; init; }

    /// <summary>A questionnaire that begins with the request.</summary>
    public bool IsNewQuestionnaire { get; init; }

    public static SubjectPlace OfProgram(string program) => new() { Programs = [program] };

    public static SubjectPlace OfMember(string program, string partner) => new() { Programs = [program], Partner = partner };
}
