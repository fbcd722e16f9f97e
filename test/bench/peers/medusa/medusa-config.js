// How is Medusa set up to be measured? As its starter is: every module its own, in memory what may be, no admin to build.
const { defineConfig } = require('@medusajs/framework/utils');

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { ssl: false },
    http: {
      ...{ storeCors: 'http://localhost:8000', adminCors: 'http://localhost:9000' },
      ...{ authCors: 'http://localhost:9000', jwtSecret: 'bench', cookieSecret: 'bench' },
    },
  },
  admin: { disable: true },
});
