namespace PartnerHub.Kits.Messaging;

/// <summary>A request about one program, which its trace names.</summary>
public interface IAboutProgram
{
    string Program { get; }
}
