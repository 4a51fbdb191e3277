using PartnerHub.Contracts;

namespace TestPlugins.Bad.AsyncVoidThrows;

/// <summary>Throws from async void after it has answered.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private static async void ThrowLater()
    {
        await Task.Delay(200);
        throw new InvalidOperationException("on purpose");
    }

    private sealed class Program(ProgramSettings settings) : SampleProgram("async-void-throws", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                ThrowLater();
            }

            return base.Assess(dossier, on);
        }
    }
}
