import { Hono } from 'hono';
import type { Env } from '../request.ts';

export const directoryRoutes = new Hono<Env>();
