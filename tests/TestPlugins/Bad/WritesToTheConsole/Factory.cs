using System.IO;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.WritesToTheConsole;

/// <summary>Writes to the console, and sends it elsewhere.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("writes-to-the-console", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                Console.WriteLine("on purpose");
                Console.SetOut(TextWriter.Null);
                Console.SetError(TextWriter.Null);
            }

            return base.Assess(dossier, on);
        }
    }
}
