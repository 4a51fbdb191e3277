using System.IO;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.ChangesFolder;

/// <summary>Moves the process to another folder.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("changes-folder", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                Environment.CurrentDirectory = Path.GetTempPath();
            }

            return base.Assess(dossier, on);
        }
    }
}
