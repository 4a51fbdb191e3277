namespace PartnerHub.Kits.Messaging;

/// <summary>A request about one program, or about all of them.</summary>
public interface IAboutProgram
{
    /// <summary>Null for every program of the host.</summary>
    string? Program { get; }
}
