using System.Globalization;
using System.Resources;
using PartnerHub.Contracts;

namespace TestPlugins.Satellites;

public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("satellites", settings)
    {
        private static readonly ResourceManager Texts = new("TestPlugins.Satellites.Texts", typeof(Program).Assembly);

        protected override string Facts() =>
            string.Join(" ", new[] { "en", "fr", "fr-CA", "de" }.Select(language => Texts.GetString("Welcome", CultureInfo.GetCultureInfo(language))));
    }
}
