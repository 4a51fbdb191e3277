namespace PartnerHub.Contracts;

/// <summary>How long texts may be, in UTF-16 code units: what checks allow, and what every database has room for.</summary>
public static class TextLimits
{
    /// <summary>An id of any kind, and what stands where an id could.</summary>
    public const int Id = 120;

    /// <summary>The id of a partner or of a person.</summary>
    public const int RecordId = 50;

    /// <summary>The id of a program: with a partner's before it, and a dot between, it is the id of a member.</summary>
    public const int ProgramId = Id - RecordId - 1;

    /// <summary>The version of a program: with the start of its settings' hash it is the version of a rulebook.</summary>
    public const int Version = 100;

    /// <summary>What a source of files calls a line, and what it is called itself.</summary>
    public const int Key = 100;

    /// <summary>The name of a product, a partner or a person.</summary>
    public const int Name = 200;
}
