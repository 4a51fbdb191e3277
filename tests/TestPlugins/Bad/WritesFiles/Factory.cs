using System.IO;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.WritesFiles;

/// <summary>Writes beside its own package.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("writes-files", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                try
                {
                    File.WriteAllText(Path.Combine(Path.GetDirectoryName(typeof(Factory).Assembly.Location)!, "left.txt"), "on purpose");
                }
                catch (Exception error) when (error is UnauthorizedAccessException or IOException)
                {
                }
            }

            return base.Assess(dossier, on);
        }
    }
}
